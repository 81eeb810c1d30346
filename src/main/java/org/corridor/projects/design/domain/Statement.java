package org.corridor.projects.design.domain;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Step;
import org.jspecify.annotations.Nullable;

/**
 * One field of a content: what it is called and what it says. The records of a content are walked
 * generically, so that a field added later is compared without anybody thinking of it.
 *
 * @param name the path without rows, e.g. {@code alliances.allies.name}; part of the message key
 * @param row the row's key or number and, where it has one, its name; empty outside lists
 * @param value text, number, month, choice, or a collection of choices
 */
record Statement(Step step, String name, String row, Object value) {

  static final String KEY = "projects.design.field.";

  /** Identities and marks of our own, which no person wrote; the source of a rate is one's own. */
  private static boolean isUnseen(RecordComponent component) {
    return component.getName().equals("id")
        || (component.getName().equals("source")
            && component.getDeclaringRecord() != Budget.Rate.class);
  }

  private static final Map<String, Step> STEPS =
      Map.of(
          "setting", Step.PLACES,
          "audience", Step.PEOPLE);

  String key() {
    return KEY + words(name);
  }

  /** All fields that say something, by their path. */
  static Map<String, Statement> of(DesignContent content) {
    Map<String, Statement> all = new LinkedHashMap<>();
    for (RecordComponent part : DesignContent.class.getRecordComponents()) {
      String name = part.getName();
      Step step =
          STEPS.containsKey(name) ? STEPS.get(name) : Step.valueOf(name.toUpperCase(Locale.ROOT));
      new Walk(step, all).into(name, name, "", valueOf(part, content));
    }
    return all;
  }

  static String words(String camelCase) {
    return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static @Nullable Object valueOf(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Walk(Step step, Map<String, Statement> all) {

    void into(String path, String name, String row, @Nullable Object value) {
      if (value instanceof Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
          if (!isUnseen(component)) {
            String below = "." + component.getName();
            into(path + below, name + below, row, valueOf(component, part));
          }
        }
      } else if (value instanceof Map<?, ?> map) {
        map.forEach((key, part) -> into(path + "[" + key + "]", name, key.toString(), part));
      } else if (value instanceof List<?> list) {
        rows(path, name, list);
      } else if (value != null && !isEmpty(value)) {
        all.put(path, new Statement(step, name, row, value));
      }
    }

    private void rows(String path, String name, List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Object row = list.get(i);
        String key = first(row, "id", "block");
        String called = first(row, "name", "text", "description", "block");
        into(
            path + "[" + (key.isEmpty() ? i : key) + "]",
            name,
            called.isEmpty() ? String.valueOf(i + 1) : called,
            row);
      }
    }

    private static boolean isEmpty(Object value) {
      return value instanceof Collection<?> all ? all.isEmpty() : value.toString().isBlank();
    }

    private static String first(Object row, String... names) {
      return Stream.of(names)
          .flatMap(
              name ->
                  Stream.of(row.getClass().getRecordComponents())
                      .filter(component -> component.getName().equals(name))
                      .map(component -> String.valueOf(valueOf(component, row))))
          .filter(text -> !text.isBlank())
          .findFirst()
          .orElse("");
    }
  }
}
