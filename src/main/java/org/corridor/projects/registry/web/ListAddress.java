package org.corridor.projects.registry.web;

import java.util.Map;
import org.corridor.platform.web.Address;
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
    Address address = new Address(path);
    address.with("q", wanted.words());
    wanted
        .values()
        .forEach((facet, values) -> values.forEach(value -> address.with(facet.code(), value)));
    if (wanted.order() != Order.RELEVANCE) {
      address.with("sort", wanted.order().code());
    }
    if (page > 1) {
      address.with("page", String.valueOf(page));
    }
    return address.toString();
  }

  static String with(String address, Map<String, String> more) {
    Address longer = new Address(address);
    more.forEach(longer::with);
    return longer.toString();
  }
}
