package org.corridor.knowledge.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Nothing of the toolbox has this address. */
final class Missing extends ResponseStatusException {

  private static final long serialVersionUID = 1L;

  Missing() {
    super(HttpStatus.NOT_FOUND);
  }
}
