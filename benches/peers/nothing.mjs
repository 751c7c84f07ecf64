// An empty program: what any Node process costs before it does anything.
