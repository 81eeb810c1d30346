package org.corridor.knowledge.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.corridor.platform.text.LocalText;

/** Every text anywhere in a record of the content, so that no new part of it goes untested. */
final class LocalTexts {

  private LocalTexts() {}

  static List<LocalText> of(Record content) {
    List<LocalText> texts = new ArrayList<>();
    collect(content, texts);
    return texts;
  }

  private static void collect(Object value, List<LocalText> texts) {
    if (value instanceof LocalText text) {
      texts.add(text);
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> collect(one, texts));
    } else if (value instanceof Record content) {
      for (RecordComponent component : content.getClass().getRecordComponents()) {
        collect(read(component, content), texts);
      }
    }
  }

  private static Object read(RecordComponent component, Record content) {
    try {
      return component.getAccessor().invoke(content);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
