package org.corridor.communities.news.domain;

/** It was changed meanwhile; what stands now must be looked at first. */
public final class NewsChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
