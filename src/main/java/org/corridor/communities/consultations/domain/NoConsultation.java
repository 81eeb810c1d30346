package org.corridor.communities.consultations.domain;

/** There is none, or none that whoever asks may know of. */
public class NoConsultation extends RuntimeException {}
