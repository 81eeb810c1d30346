package org.corridor.people.privacy.web;

import jakarta.servlet.http.HttpServletResponse;
import org.corridor.people.privacy.domain.ErasureProof;
import org.corridor.platform.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The proof of an erasure, for who knows its reference. */
@Controller
class ErasurePage {

  private final ErasureProof proof;

  ErasurePage(ErasureProof proof) {
    this.proof = proof;
  }

  @GetMapping("/erasures/{reference}")
  ModelAndView show(@PathVariable String reference, Language language, HttpServletResponse answer) {
    answer.setHeader("X-Robots-Tag", "noindex, nofollow");
    return new ModelAndView("people/privacy/pages/erasure")
        .addObject(
            "erasure",
            proof
                .find(reference, language)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }
}
