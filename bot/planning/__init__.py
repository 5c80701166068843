"""Planning: who is due what, from what the service promises, how often, and how far somebody is with it."""
