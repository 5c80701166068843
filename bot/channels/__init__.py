"""Channels: the ways a text leaves the house and an answer comes back.

Rule of this folder: it never imports models, Flask or SQLAlchemy. What goes in and comes out are the frozen values of
`base`; what a provider's refusal means to us is data, in `twilio_errors.toml`.
"""
