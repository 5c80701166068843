"""web: what answers HTTP: webhooks, staff pages, participant pages, health. Views are thin; queries live in bot/."""
