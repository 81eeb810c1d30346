package org.corridor.people.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.corridor.people.directory.domain.Question;
import org.corridor.people.directory.domain.Question.Order;

/** Addresses of answers of the directory. */
final class DirectoryAddress {

  static final String PATH = "/directory";

  private DirectoryAddress() {}

  static String of(Question question) {
    return of(PATH, question, 1);
  }

  static String of(String path, Question question, int page) {
    StringBuilder address = new StringBuilder(path);
    if (!question.words().isEmpty()) {
      add(address, "q", question.words());
    }
    question
        .values()
        .forEach((facet, values) -> values.forEach(value -> add(address, facet.code(), value)));
    if (question.order() != Order.BEST) {
      add(address, "sort", DirectoryRequest.code(question.order()));
    }
    if (page > 1) {
      add(address, "page", Integer.toString(page));
    }
    return address.toString();
  }

  static void add(StringBuilder address, String name, String value) {
    address
        .append(address.indexOf("?") < 0 ? '?' : '&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
