// What this target knows: rooms, who is in them, pages for a browser, what the board shows.
// What it must not know: sockets, HTTP headers, SQL.
