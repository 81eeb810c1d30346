package org.corridor.communities.references.domain;

import org.corridor.communities.references.domain.Reference.Kind;
import org.jspecify.annotations.Nullable;

/** What is looked for in the inventory; empty texts and null for anything. */
public record ReferenceSearch(String words, @Nullable Kind kind, String country, String language) {

  public boolean isAsked() {
    return kind != null || !(words + country + language).isEmpty();
  }
}
