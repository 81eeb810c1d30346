package org.corridor.projects.design.web;

import org.corridor.platform.web.PathArgument;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignNotFound;
import org.springframework.stereotype.Component;

/**
 * Gives pages below {@code /designs/{key}} the key as a parameter of type {@link DesignKey}; what
 * cannot be a key is a design that does not exist.
 */
@Component
class KeyArgument extends PathArgument<DesignKey> {

  KeyArgument() {
    super(DesignKey.class, "key");
  }

  @Override
  protected DesignKey read(String value) {
    try {
      return new DesignKey(value);
    } catch (IllegalArgumentException e) {
      throw new DesignNotFound();
    }
  }
}
