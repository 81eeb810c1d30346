package org.corridor.capacities.needs.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.needs.domain.FindNeeds.Facet;
import org.corridor.capacities.needs.domain.FindNeeds.Order;
import org.corridor.capacities.needs.domain.FindNeeds.Question;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.web.Address;

/** A question about needs as an address, and back. */
final class NeedAddress {

  static final String PATH = "/needs";
  static final int WORDS = 200;

  private NeedAddress() {}

  /** Values that do not exist are left out. */
  static Question read(Submission asked) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new TreeSet<>();
      for (String value : asked.all(facet.code())) {
        if (exists(facet, value)) {
          values.add(value);
        }
      }
      chosen.put(facet, values);
    }
    Order order = asked.choice("sort", Order.class);
    String words = asked.text("q", WORDS);
    return new Question(
        words.length() > WORDS ? words.substring(0, WORDS) : words,
        chosen,
        order == null ? Order.NEWEST : order);
  }

  private static boolean exists(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY -> value.length() == 2 && Countries.codes().contains(value);
      case SECTOR -> names(Sector.values()).contains(value);
      case MODE -> names(Mode.values()).contains(value);
    };
  }

  private static List<String> names(Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(value.name());
    }
    return names;
  }

  static int page(Submission asked) {
    String page = asked.text("page", 6);
    return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
  }

  static String of(String path, Question question, int page) {
    Address address = new Address(path).with("q", question.words());
    question
        .chosen()
        .forEach((facet, values) -> values.forEach(value -> address.with(facet.code(), value)));
    if (question.order() != Order.NEWEST) {
      address.with("sort", question.order().name());
    }
    return address.with("page", page > 1 ? String.valueOf(page) : "").toString();
  }
}
