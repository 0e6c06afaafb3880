"""Pages of this room: the entrance, your own account, users, teams."""
