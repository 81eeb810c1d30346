package org.corridor.projects.design;

import java.util.Locale;

/**
 * The message keys of the choices in a design: {@code Setting.Bond.GEOGRAPHY} is {@code
 * projects.design.choice.bond.geography}. Names that several records use carry their owner: {@code
 * projects.design.choice.alliances-role.partner}.
 */
public final class Terms {

  private static final String PREFIX = "projects.design.choice.";

  private Terms() {}

  public static String key(Enum<?> choice) {
    Class<?> type = choice.getDeclaringClass();
    Class<?> owner = type.getEnclosingClass();
    String name = words(type.getSimpleName());
    boolean shared = name.equals("kind") || name.equals("role") || name.equals("level");
    String ownerPart = shared && owner != null ? words(owner.getSimpleName()) + "-" : "";
    return PREFIX + ownerPart + name + "." + code(choice);
  }

  /** As in style classes and keys: {@code NOT_APPLICABLE} is {@code not-applicable}. */
  public static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String words(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
