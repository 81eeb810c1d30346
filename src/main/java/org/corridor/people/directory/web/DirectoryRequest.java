package org.corridor.people.directory.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.people.directory.domain.Facet;
import org.corridor.people.directory.domain.Question;
import org.corridor.people.directory.domain.Question.Order;
import org.springframework.util.MultiValueMap;

/**
 * What an address asks of the directory. What cannot be read is left out and remarked on: a page
 * shows the remarks above what is left, the API refuses.
 *
 * @param page from 1
 * @param size entries a page
 */
record DirectoryRequest(Question question, int page, int size, List<Remark> remarks) {

  static final int PAGE_SIZE = 20;
  static final int LARGEST_PAGE = 50;
  private static final int SHOWN = 40;

  static DirectoryRequest of(MultiValueMap<String, String> parameters) {
    List<Remark> remarks = new ArrayList<>();
    Question question =
        new Question(
            words(parameters, remarks), values(parameters, remarks), order(parameters, remarks));
    return new DirectoryRequest(
        question,
        number(parameters, "page", Integer.MAX_VALUE, 1, remarks),
        number(parameters, "size", LARGEST_PAGE, PAGE_SIZE, remarks),
        List.copyOf(remarks));
  }

  private static String words(MultiValueMap<String, String> parameters, List<Remark> remarks) {
    String words = first(parameters, "q").replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
    if (words.codePointCount(0, words.length()) <= Question.LONGEST) {
      return words;
    }
    remarks.add(new Remark("people.directory.too-long", Map.of("most", Question.LONGEST)));
    return words.substring(0, words.offsetByCodePoints(0, Question.LONGEST)).strip();
  }

  private static Map<Facet, Set<String>> values(
      MultiValueMap<String, String> parameters, List<Remark> remarks) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> some = new LinkedHashSet<>();
      for (String value : parameters.getOrDefault(facet.code(), List.of())) {
        if (facet.all().contains(value) && some.size() < Question.MOST_VALUES) {
          some.add(value);
        } else if (!value.isBlank()) {
          remarks.add(unknown(facet.code(), value));
        }
      }
      values.put(facet, some);
    }
    return values;
  }

  private static Order order(MultiValueMap<String, String> parameters, List<Remark> remarks) {
    String asked = first(parameters, "sort");
    return Stream.of(Order.values())
        .filter(order -> code(order).equals(asked))
        .findFirst()
        .orElseGet(
            () -> {
              if (!asked.isEmpty()) {
                remarks.add(unknown("sort", asked));
              }
              return Order.BEST;
            });
  }

  static String code(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  private static int number(
      MultiValueMap<String, String> parameters,
      String name,
      int most,
      int otherwise,
      List<Remark> remarks) {
    String asked = first(parameters, name).strip();
    if (asked.isEmpty()) {
      return otherwise;
    }
    if (asked.matches("[1-9]\\d{0,8}") && Integer.parseInt(asked) <= most) {
      return Integer.parseInt(asked);
    }
    remarks.add(unknown(name, asked));
    return otherwise;
  }

  private static Remark unknown(String name, String value) {
    String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    return new Remark("people.directory.unknown", Map.of("name", name, "value", shown));
  }

  private static String first(MultiValueMap<String, String> parameters, String name) {
    String value = parameters.getFirst(name);
    return value == null ? "" : value;
  }
}
