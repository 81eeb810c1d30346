package org.corridor.projects.design;

/**
 * Step 12: what stays when the money ends.
 *
 * @param host who keeps the services, tools and data after the project
 * @param money how they are paid for
 * @param ownership who feels they are theirs; commitments made by stakeholders
 * @param knowledge material, trained trainers and lessons that stay, and with whom they are shared
 * @param expectations what is realistic within the project's time, and how it is told to people
 */
public record Future(
    String host, String money, String ownership, String knowledge, String expectations) {
  static final Future EMPTY = new Future("", "", "", "", "");
}
