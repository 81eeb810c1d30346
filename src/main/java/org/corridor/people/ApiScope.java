package org.corridor.people;

import java.util.List;

/**
 * A part of the API that a program may read in somebody's name, if they allow it by a token. Each
 * bean of this kind is offered where people make tokens, in the order of {@code @Order}. What is
 * under no scope answers a program as it answers a visitor.
 *
 * @param code stays the same for ever, since tokens hold it; at most 30 characters
 * @param text key of what the program may then do, as a sentence
 * @param paths patterns of the addresses that belong to it
 */
public record ApiScope(String code, String text, List<String> paths) {
  public ApiScope {
    paths = List.copyOf(paths);
  }
}
