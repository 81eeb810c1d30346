package org.corridor.projects.documents.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every text that somebody wrote into a design, found by walking its records. */
public final class Fields {

  /** What points from one part to another, or names something of the toolbox or a standard. */
  private static final Set<String> NOT_WRITTEN =
      Set.of(
          "id",
          "of",
          "outcome",
          "output",
          "responsible",
          "partner",
          "activity",
          "source",
          "country",
          "origin",
          "residence",
          "language",
          "currency",
          "block",
          "options");

  private Fields() {}

  public static List<String> written(Record design) {
    List<String> texts = new ArrayList<>();
    collect(design, texts);
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }

  private static void collect(Object value, List<String> texts) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> collect(one, texts));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(one -> collect(one, texts));
    } else if (value instanceof Record parts) {
      for (RecordComponent part : parts.getClass().getRecordComponents()) {
        boolean rateSource =
            parts instanceof org.corridor.projects.design.Budget.Rate
                && part.getName().equals("source");
        if (rateSource || !NOT_WRITTEN.contains(part.getName())) {
          collect(valueOf(part, parts), texts);
        }
      }
    }
  }

  private static Object valueOf(RecordComponent part, Record record) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
