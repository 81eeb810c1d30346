package org.corridor.capacities.skills.domain;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a version of ESCO, such as 1.1.1. */
final class EscoVersion {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){1,3}");
  private static final Pattern IN_NAME = Pattern.compile("v(" + NUMBER.pattern() + ")");

  private EscoVersion() {}

  static boolean isOne(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** As the names of the portal's files say it; empty where none does. */
  static String of(Collection<String> fileNames) {
    for (String name : fileNames) {
      Matcher version = IN_NAME.matcher(name);
      if (version.find()) {
        return version.group(1);
      }
    }
    return "";
  }

  /** Whether both are known and the first is the older. */
  static boolean isOlder(String one, String other) {
    if (!isOne(one) || !isOne(other)) {
      return false;
    }
    String[] ones = one.split("\\.");
    String[] others = other.split("\\.");
    for (int part = 0; part < Math.max(ones.length, others.length); part++) {
      int difference = part(ones, part) - part(others, part);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return false;
  }

  private static int part(String[] parts, int place) {
    return place < parts.length ? Integer.parseInt(parts[place]) : 0;
  }
}
