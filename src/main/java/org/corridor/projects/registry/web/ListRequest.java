package org.corridor.projects.registry.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.corridor.knowledge.Capital;
import org.corridor.people.OrganisationKind;
import org.corridor.platform.geo.Countries;
import org.corridor.projects.registry.domain.Corridor;
import org.corridor.projects.registry.domain.Facet;
import org.corridor.projects.registry.domain.Order;
import org.corridor.projects.registry.domain.Wanted;
import org.springframework.util.MultiValueMap;

/**
 * What an address asks of the list. What cannot be read is left out and remarked on: a page shows
 * the remarks above what is left, the API refuses.
 *
 * @param page from 1
 * @param size projects a page
 */
record ListRequest(Wanted wanted, int page, int size, List<Remark> remarks) {

  static final int PAGE_SIZE = 20;
  static final int LARGEST_PAGE = 100;
  private static final int MOST_VALUES = 20;
  private static final int SHOWN = 40;
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");

  static ListRequest of(MultiValueMap<String, String> parameters) {
    List<Remark> remarks = new ArrayList<>();
    Wanted wanted =
        new Wanted(
            words(parameters, remarks), values(parameters, remarks), order(parameters, remarks));
    int page = number(parameters, "page", 1, Integer.MAX_VALUE, 1, remarks);
    int size = number(parameters, "size", 1, LARGEST_PAGE, PAGE_SIZE, remarks);
    return new ListRequest(wanted, page, size, List.copyOf(remarks));
  }

  private static String words(MultiValueMap<String, String> parameters, List<Remark> remarks) {
    String words = first(parameters, "q").replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
    if (words.codePointCount(0, words.length()) <= Wanted.LONGEST) {
      return words;
    }
    remarks.add(new Remark("projects.registry.remark.too-long", Map.of("most", Wanted.LONGEST)));
    return words.substring(0, words.offsetByCodePoints(0, Wanted.LONGEST)).strip();
  }

  private static Map<Facet, Set<String>> values(
      MultiValueMap<String, String> parameters, List<Remark> remarks) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> some = new LinkedHashSet<>();
      for (String value : parameters.getOrDefault(facet.code(), List.of())) {
        if (!value.isBlank() && (some.size() >= MOST_VALUES || !exists(facet, value))) {
          remarks.add(unknown(facet.code(), value));
        } else if (!value.isBlank()) {
          some.add(value);
        }
      }
      values.put(facet, some);
    }
    return values;
  }

  private static boolean exists(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY -> value.length() == 2 && Countries.codes().contains(value);
      case CORRIDOR -> Corridor.of(value).isPresent();
      case CAPITAL ->
          List.of(Capital.values()).stream().anyMatch(capital -> capital.code().equals(value));
      case BLOCK, GROUP -> ID.matcher(value).matches();
      case PARTNER -> OrganisationKind.of(value).isPresent();
    };
  }

  private static Order order(MultiValueMap<String, String> parameters, List<Remark> remarks) {
    String asked = first(parameters, "sort");
    if (!asked.isEmpty() && Order.of(asked).isEmpty()) {
      remarks.add(unknown("sort", asked));
    }
    return Order.of(asked).orElse(Order.RELEVANCE);
  }

  private static int number(
      MultiValueMap<String, String> parameters,
      String name,
      int least,
      int most,
      int otherwise,
      List<Remark> remarks) {
    String asked = first(parameters, name).strip();
    if (asked.isEmpty()) {
      return otherwise;
    }
    if (asked.matches("\\d{1,9}")) {
      int number = Integer.parseInt(asked);
      if (number >= least && number <= most) {
        return number;
      }
    }
    boolean far = name.equals("page") && asked.matches("\\d{10,}");
    if (far) {
      return Integer.MAX_VALUE;
    }
    remarks.add(unknown(name, asked));
    return otherwise;
  }

  private static Remark unknown(String name, String value) {
    String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    return new Remark("projects.registry.remark.unknown", Map.of("name", name, "value", shown));
  }

  private static String first(MultiValueMap<String, String> parameters, String name) {
    String value = parameters.getFirst(name);
    return value == null ? "" : value;
  }
}
