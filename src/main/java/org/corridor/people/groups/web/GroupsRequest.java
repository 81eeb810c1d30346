package org.corridor.people.groups.web;

import java.util.Locale;
import org.corridor.people.groups.domain.FindGroups.Order;
import org.corridor.people.groups.domain.FindGroups.Wanted;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an address asks of the list of groups. What cannot be read is left out.
 *
 * @param page from 1
 * @param unread the name of a part that could not be read; empty if all could
 */
record GroupsRequest(Wanted wanted, int page, String unread) {

  static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = 100_000;

  static GroupsRequest of(MultiValueMap<String, String> parameters) {
    String[] unread = {""};
    String words = first(parameters, "q").replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
    if (words.codePointCount(0, words.length()) > Wanted.LONGEST) {
      unread[0] = "q";
      words = words.substring(0, words.offsetByCodePoints(0, Wanted.LONGEST));
    }
    Wanted wanted =
        new Wanted(
            words,
            country(parameters, "residence", unread),
            country(parameters, "origin", unread),
            sector(parameters, unread),
            first(parameters, "sort").equals("newest") ? Order.NEWEST : Order.NAME);
    return new GroupsRequest(wanted, page(parameters, unread), unread[0]);
  }

  /** The address of a page of the same list, at another path. */
  String address(String path, int number) {
    Address address = new Address(path);
    Sector sector = wanted.sector();
    address.with("q", wanted.words());
    address.with("residence", wanted.residence());
    address.with("origin", wanted.origin());
    address.with("interest", sector == null ? "" : code(sector));
    address.with("sort", wanted.order() == Order.NEWEST ? "newest" : "");
    address.with("page", number > 1 ? String.valueOf(number) : "");
    return address.toString();
  }

  static String code(Sector sector) {
    return sector.name().toLowerCase(Locale.ROOT);
  }

  private static String country(
      MultiValueMap<String, String> parameters, String name, String[] unread) {
    String code = first(parameters, name).toUpperCase(Locale.ROOT);
    if (code.isEmpty() || Countries.codes().contains(code)) {
      return code;
    }
    unread[0] = name;
    return "";
  }

  private static @Nullable Sector sector(
      MultiValueMap<String, String> parameters, String[] unread) {
    String typed = first(parameters, "interest");
    for (Sector sector : Sector.values()) {
      if (sector.name().equalsIgnoreCase(typed)) {
        return sector;
      }
    }
    unread[0] = typed.isEmpty() ? unread[0] : "interest";
    return null;
  }

  private static int page(MultiValueMap<String, String> parameters, String[] unread) {
    String typed = first(parameters, "page");
    if (typed.isEmpty()) {
      return 1;
    }
    int page = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    if (page < 1 || page > LAST_PAGE) {
      unread[0] = "page";
      return 1;
    }
    return page;
  }

  private static String first(MultiValueMap<String, String> parameters, String name) {
    String value = parameters.getFirst(name);
    return value == null ? "" : value.strip();
  }
}
