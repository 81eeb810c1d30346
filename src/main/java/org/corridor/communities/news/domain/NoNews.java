package org.corridor.communities.news.domain;

/** There is no such piece of news, or not for this person. */
public final class NoNews extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
