package org.corridor.projects.design.domain;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.DesignContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON tree from outside into the records of a design, part by part, and notes each place
 * that does not fit: what is unknown, missing, or of another kind. Absent texts and lists are empty
 * ones. Where there are problems the content is only good for finding more of them.
 */
final class ContentReader {

  private static final int MOST_PROBLEMS = 100;
  private static final int LONGEST_NAME = 60;

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  DesignContent content(@Nullable JsonNode node) {
    DesignContent empty = DesignContent.empty();
    if (node == null || !node.isObject()) {
      wrongKind("content", "object");
      return empty;
    }
    return record("", node, DesignContent.class, empty);
  }

  private <R extends Record> R record(String at, JsonNode node, Class<R> type, @Nullable R absent) {
    RecordComponent[] components = type.getRecordComponents();
    refuseUnknown(at, node, components);
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      JsonNode part = node.get(name);
      boolean missing = part == null || part.isNull();
      values[i] =
          missing && absent != null
              ? valueOf(components[i], absent)
              : value(within(at, name), missing ? null : part, components[i].getAnnotatedType());
    }
    return construct(type, values);
  }

  private void refuseUnknown(String at, JsonNode node, RecordComponent[] components) {
    Set<String> known =
        Stream.of(components).map(RecordComponent::getName).collect(Collectors.toSet());
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        problem(within(at, name), "projects.documents.import.unknown-field", Map.of());
      }
    }
  }

  private @Nullable Object value(String at, @Nullable JsonNode node, AnnotatedType annotated) {
    Type type = annotated.getType();
    if (type instanceof ParameterizedType generic) {
      return collection(at, node, generic, (AnnotatedParameterizedType) annotated);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return text(at, node);
    }
    if (plain.isRecord()) {
      return part(at, node, plain.asSubclass(Record.class));
    }
    if (node == null) {
      return annotated.isAnnotationPresent(Nullable.class) ? null : missing(at, plain);
    }
    if (plain == Integer.class) {
      return whole(at, node);
    }
    if (plain == BigDecimal.class) {
      return decimal(at, node);
    }
    return plain == YearMonth.class ? month(at, node) : choice(at, node, plain);
  }

  private <R extends Record> R part(String at, @Nullable JsonNode node, Class<R> type) {
    boolean usable = node == null || node.isObject();
    if (!usable) {
      wrongKind(at, "object");
    }
    JsonNode object =
        node != null && usable
            ? node
            : tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    return record(at, object, type, null);
  }

  private String text(String at, @Nullable JsonNode node) {
    if (node == null) {
      return "";
    }
    if (!node.isString()) {
      wrongKind(at, "text");
      return "";
    }
    return Submission.clean(node.stringValue());
  }

  private @Nullable Integer whole(String at, JsonNode node) {
    if (node.isIntegralNumber() && node.canConvertToInt()) {
      return node.intValue();
    }
    wrongKind(at, "whole");
    return null;
  }

  private BigDecimal decimal(String at, JsonNode node) {
    if (node.isNumber()) {
      return node.decimalValue();
    }
    wrongKind(at, "number");
    return BigDecimal.ONE;
  }

  private @Nullable YearMonth month(String at, JsonNode node) {
    try {
      return node.isString() ? YearMonth.parse(node.stringValue()) : wrongMonth(at);
    } catch (DateTimeException e) {
      return wrongMonth(at);
    }
  }

  private @Nullable YearMonth wrongMonth(String at) {
    problem(at, "platform.form.not-month", Map.of());
    return null;
  }

  private Object choice(String at, JsonNode node, Class<?> type) {
    Object[] constants = constants(type);
    for (Object constant : constants) {
      if (node.isString() && constant.toString().equals(node.stringValue())) {
        return constant;
      }
    }
    String known = Stream.of(constants).map(Object::toString).collect(Collectors.joining(", "));
    problem(at, "projects.documents.import.unknown-choice", Map.of("known", known));
    return constants[0];
  }

  private Object collection(
      String at,
      @Nullable JsonNode node,
      ParameterizedType type,
      AnnotatedParameterizedType parts) {
    AnnotatedType[] arguments = parts.getAnnotatedActualTypeArguments();
    if (type.getRawType() == Map.class) {
      return map(at, node, (Class<?>) arguments[0].getType(), arguments[1]);
    }
    List<Object> elements = list(at, node, arguments[0]);
    return type.getRawType() == Set.class ? Set.copyOf(elements) : elements;
  }

  private List<Object> list(String at, @Nullable JsonNode node, AnnotatedType element) {
    List<Object> elements = new ArrayList<>();
    if (node == null) {
      return elements;
    }
    if (!node.isArray()) {
      wrongKind(at, "list");
    } else if (node.size() > Submission.MOST_ROWS) {
      tooMany(at, node.size());
    } else {
      for (int i = 0; i < node.size(); i++) {
        JsonNode one = node.get(i);
        Object read = value(at + "[" + i + "]", one.isNull() ? null : one, element);
        if (read != null) {
          elements.add(read);
        }
      }
    }
    return elements;
  }

  private Map<Object, Object> map(
      String at, @Nullable JsonNode node, Class<?> keys, AnnotatedType element) {
    Map<Object, Object> entries = keys.isEnum() ? new TreeMap<>() : new LinkedHashMap<>();
    if (node == null) {
      return entries;
    }
    if (!node.isObject()) {
      wrongKind(at, "object");
    } else if (node.size() > Submission.MOST_ROWS) {
      tooMany(at, node.size());
    } else {
      node.properties().forEach(entry -> put(entries, at, entry, keys, element));
    }
    return entries;
  }

  private void put(
      Map<Object, Object> entries,
      String at,
      Map.Entry<String, JsonNode> entry,
      Class<?> keys,
      AnnotatedType element) {
    String place = within(at, entry.getKey());
    Object key = keys.isEnum() ? constant(keys, entry.getKey()) : Submission.clean(entry.getKey());
    JsonNode node = entry.getValue();
    Object read = value(place, node.isNull() ? null : node, element);
    if (key == null) {
      problem(place, "projects.documents.import.unknown-field", Map.of());
    } else if (read != null) {
      entries.put(key, read);
    }
  }

  private static @Nullable Object constant(Class<?> type, String name) {
    return Stream.of(constants(type))
        .filter(constant -> constant.toString().equals(name))
        .findFirst()
        .orElse(null);
  }

  @SuppressWarnings("NullAway") // only asked of enumerations
  private static Object[] constants(Class<?> type) {
    return type.getEnumConstants();
  }

  /** Notes the gap and fills it with something that lets the reading go on. */
  private @Nullable Object missing(String at, Class<?> type) {
    problem(at, "projects.documents.import.missing", Map.of());
    if (type.isEnum()) {
      return constants(type)[0];
    }
    return type == BigDecimal.class ? BigDecimal.ONE : null;
  }

  private void tooMany(String at, int count) {
    problem(
        at, "platform.form.too-many-rows", Map.of("most", Submission.MOST_ROWS, "typed", count));
  }

  private void wrongKind(String at, String kind) {
    problem(at, "projects.documents.import.not-" + kind, Map.of());
  }

  private void problem(String at, String message, Map<String, Object> args) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(at, message, args));
    }
  }

  private static String within(String at, String name) {
    String clean = Submission.clean(name);
    String shown = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) + "…" : clean;
    return at.isEmpty() ? shown : at + "." + shown;
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <R extends Record> R construct(Class<R> type, Object[] values) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + type.getSimpleName(), e);
    }
  }
}
