/// The version of this program; the Makefile reads it from here.
let version = "0.1.0"
