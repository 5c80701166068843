"""Staff: their ways in, their teams and rota, what they may see, and what they text."""
