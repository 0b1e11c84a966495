// What this target knows: a play as somebody sees and answers it: what is told, what is offered, what typed words mean,
// what the player itself says in Indonesian and English.
// What it must not know: terminals, pages, how anything is stored or sent.
