package org.corridor.communities.threads;

/** A thread of posts. */
public record ThreadId(long value) {

  /** Where it is on this site. */
  public String path() {
    return "/threads/" + value;
  }

  /** The page on which the post with this number stands, at its place. */
  public String path(int number) {
    int page = (number - 1) / Threads.A_PAGE + 1;
    return path() + (page > 1 ? "?page=" + page : "") + "#post-" + number;
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
