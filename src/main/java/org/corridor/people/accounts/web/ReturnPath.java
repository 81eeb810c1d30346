package org.corridor.people.accounts.web;

import java.util.regex.Pattern;
import org.corridor.platform.web.LocalPath;

/** Where somebody goes on after signing in or up: where they came from, but never out of here. */
record ReturnPath(String value) {

  private static final int LONGEST = 1_000;

  private static final Pattern ENTRANCES =
      Pattern.compile("/(sign-(in|up|out)|confirm|forgotten-password|new-password)([/?#].*)?");

  static ReturnPath of(String asked) {
    String path = LocalPath.of(asked).value();
    boolean further = path.length() <= LONGEST && !ENTRANCES.matcher(path).matches();
    return new ReturnPath(further ? path : "/");
  }

  /** To go on there, as Spring MVC understands it. */
  String redirect() {
    return "redirect:" + value;
  }
}
