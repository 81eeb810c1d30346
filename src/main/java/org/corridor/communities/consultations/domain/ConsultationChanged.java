package org.corridor.communities.consultations.domain;

/** Somebody else was faster. */
public class ConsultationChanged extends RuntimeException {}
