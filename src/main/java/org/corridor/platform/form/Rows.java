package org.corridor.platform.form;

import java.util.Collection;

/** How lists are named in a form: {@code list[0].part}. */
final class Rows {

  private Rows() {}

  static int count(Collection<String> names, String list) {
    String start = list + "[";
    int count = 0;
    for (String name : names) {
      if (name.startsWith(start)) {
        int end = name.indexOf(']', start.length());
        count = Math.max(count, index(name, start.length(), end) + 1);
      }
    }
    return count;
  }

  private static int index(String name, int from, int to) {
    if (to <= from
        || to - from > 5
        || !name.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Integer.parseInt(name.substring(from, to));
  }
}
