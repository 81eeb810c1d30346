package org.corridor.projects.registry.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.corridor.projects.registry.domain.Facet;
import org.corridor.projects.registry.domain.Order;
import org.corridor.projects.registry.domain.Wanted;

/** Addresses of lists of projects. */
final class ListAddress {

  static final String PATH = "/projects";

  private ListAddress() {}

  static String of(Wanted wanted) {
    return of(PATH, wanted, 1);
  }

  /** All projects with one value of a facet. */
  static String of(Facet facet, String value) {
    return of(Wanted.ALL.toggled(facet, value));
  }

  static String of(String path, Wanted wanted, int page) {
    StringBuilder address = new StringBuilder(path);
    if (!wanted.words().isEmpty()) {
      add(address, "q", wanted.words());
    }
    wanted
        .values()
        .forEach((facet, values) -> values.forEach(value -> add(address, facet.code(), value)));
    if (wanted.order() != Order.RELEVANCE) {
      add(address, "sort", wanted.order().code());
    }
    if (page > 1) {
      add(address, "page", String.valueOf(page));
    }
    return address.toString();
  }

  static String with(String address, Map<String, String> more) {
    StringBuilder longer = new StringBuilder(address);
    more.forEach((name, value) -> add(longer, name, value));
    return longer.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    address
        .append(address.indexOf("?") < 0 ? '?' : '&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
