package org.corridor.people;

/**
 * What everybody may know about a diaspora group is not what it was: it is new, was edited, hidden
 * or shown again. Says nothing of who belongs to it.
 */
public record GroupChanged(GroupId group) {}
