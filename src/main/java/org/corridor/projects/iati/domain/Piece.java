package org.corridor.projects.iati.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An element of one activity with all in it, and what of it was asked for: what nobody asked for is
 * what our model does not know.
 */
final class Piece {

  private final String name;
  private final int line;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Piece> children = new ArrayList<>();
  private final Set<String> asked = new HashSet<>();
  private final StringBuilder text = new StringBuilder();
  private boolean known;

  /**
   * @param name local name; one of another namespace is written {@code namespace:name}
   * @param line where it begins
   */
  Piece(String name, int line) {
    this.name = name;
    this.line = line;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  void add(Piece child) {
    children.add(child);
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void say(String words) {
    text.append(words);
  }

  String text() {
    return text.toString();
  }

  @Nullable String attribute(String attribute) {
    asked.add(attribute);
    return attributes.get(attribute);
  }

  List<Piece> all(String element) {
    List<Piece> found = new ArrayList<>();
    for (Piece child : children) {
      if (child.name.equals(element)) {
        child.known = true;
        found.add(child);
      }
    }
    return found;
  }

  /** The first of them; further ones are not known. */
  Optional<Piece> first(String element) {
    for (Piece child : children) {
      if (child.name.equals(element)) {
        child.known = true;
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Names what nobody asked for, from here down: elements by their path, attributes with an @. */
  void unknown(Consumer<String> receiver) {
    unknown("", receiver);
  }

  private void unknown(String path, Consumer<String> receiver) {
    for (String attribute : attributes.keySet()) {
      if (!asked.contains(attribute)) {
        receiver.accept(path + "@" + attribute);
      }
    }
    for (Piece child : children) {
      String below = path + child.name;
      if (child.known) {
        child.unknown(below + "/", receiver);
      } else {
        receiver.accept(below);
      }
    }
  }
}
