package org.corridor.people.directory.web;

import org.corridor.people.directory.domain.Question;
import org.corridor.people.directory.domain.Question.Order;
import org.corridor.platform.web.Address;

/** Addresses of answers of the directory. */
final class DirectoryAddress {

  static final String PATH = "/directory";

  private DirectoryAddress() {}

  static String of(Question question) {
    return of(PATH, question, 1);
  }

  static String of(String path, Question question, int page) {
    Address address = new Address(path);
    address.with("q", question.words());
    question
        .values()
        .forEach((facet, values) -> values.forEach(value -> address.with(facet.code(), value)));
    if (question.order() != Order.BEST) {
      address.with("sort", DirectoryRequest.code(question.order()));
    }
    if (page > 1) {
      address.with("page", Integer.toString(page));
    }
    return address.toString();
  }
}
