package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Terms;
import org.junit.jupiter.api.Test;

/** Everything that a design can hold has a name, found by walking the records. */
class DesignWordsTests {

  private final Texts texts = new Texts();
  private final Set<String> missing = new TreeSet<>();

  @Test
  void everyFieldAndEveryChoiceHasAName() {
    for (RecordComponent part : DesignContent.class.getRecordComponents()) {
      walk(part.getGenericType(), part.getName());
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyAdviceGivesItsReasonInWords() {
    assertThat(Stream.of(AdviceRule.values()).map(rule -> rule.reason().key()))
        .allMatch(key -> texts.has(Language.EN, key));
  }

  private void walk(Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == Map.class) {
        enumNamed(arguments[0]);
      }
      walk(arguments[arguments.length - 1], name);
    } else if (type instanceof Class<?> record && record.isRecord()) {
      for (RecordComponent component : record.getRecordComponents()) {
        boolean unseen =
            component.getName().equals("id")
                || (component.getName().equals("source") && record != Budget.Rate.class);
        if (!unseen) {
          walk(component.getGenericType(), name + "." + component.getName());
        }
      }
    } else {
      enumNamed(type);
      need(Statement.KEY + Statement.words(name));
    }
  }

  private void enumNamed(Type type) {
    if (type instanceof Class<?> choices && choices.isEnum()) {
      List.of(choices.getEnumConstants()).forEach(value -> need(Terms.key((Enum<?>) value)));
    }
  }

  private void need(String key) {
    if (!texts.has(Language.EN, key)) {
      missing.add(key);
    }
  }
}
