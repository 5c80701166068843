"""Appointments: found a free time, booked, moved, answered, attended; and the diaries that hold them."""
