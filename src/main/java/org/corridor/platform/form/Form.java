package org.corridor.platform.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: what stands in each field, exactly as typed, and what is wrong with it.
 * Lists are fields named {@code list[0].part}. A page fills one from what is stored ({@link
 * Builder}) or takes it from what was sent ({@link Submission#form()}); templates only read it.
 */
public final class Form {

  private final Map<String, List<String>> values;
  private final List<Problem> problems;

  Form(Map<String, List<String>> values, List<Problem> problems) {
    this.values = values;
    this.problems = List.copyOf(problems);
  }

  public static Form empty() {
    return new Form(Map.of(), List.of());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** What stands in the field; empty where nothing does. */
  public String value(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.get(0);
  }

  public List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Whether this choice of a group of choices is taken. */
  public boolean chosen(String name, String option) {
    return values(name).contains(option);
  }

  public List<Problem> problems() {
    return problems;
  }

  public Optional<Problem> problem(String name) {
    return problems.stream().filter(problem -> problem.field().equals(name)).findFirst();
  }

  /** The {@code id} of the field in the page, so that a link can lead to it. */
  public static String id(String name) {
    return name.replaceAll("[\\[\\].]", "-");
  }

  /**
   * The ids of the hint and the error that belong to a field, as {@code aria-describedby} wants
   * them; null where there are none.
   */
  public @Nullable String describedBy(String name, @Nullable String hint) {
    String id = id(name);
    String ids =
        (hint == null ? "" : id + "-hint ") + (problem(name).isPresent() ? id + "-error" : "");
    return ids.isEmpty() ? null : ids.strip();
  }

  /** How many rows the list has, filled or not. */
  public int rows(String list) {
    return Rows.count(values.keySet(), list);
  }

  /** The same values with these problems in addition. */
  public Form with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Form(values, all);
  }

  /** The same form with an empty row after the last one, named by one of its fields. */
  public Form withRow(String list, String anyField) {
    Map<String, List<String>> longer = new LinkedHashMap<>(values);
    longer.put(list + "[" + rows(list) + "]." + anyField, List.of(""));
    return new Form(longer, problems);
  }

  /** Fills a form from what is stored. */
  public static final class Builder {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Absent values leave the field empty. */
    public Builder put(String name, @Nullable Object value) {
      values.put(name, value == null ? List.of() : List.of(value.toString()));
      return this;
    }

    public Builder putAll(String name, Iterable<?> chosen) {
      List<String> all = new ArrayList<>();
      chosen.forEach(value -> all.add(value.toString()));
      values.put(name, all);
      return this;
    }

    public Form build() {
      return new Form(values, List.of());
    }
  }
}
