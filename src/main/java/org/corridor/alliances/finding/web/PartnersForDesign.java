package org.corridor.alliances.finding.web;

import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignOffer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a design to those who could complete its partnership. */
@Component
@Order(100)
class PartnersForDesign implements DesignOffer {

  private final Texts texts;

  PartnersForDesign(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Offer offer(DesignKey key, Language reader) {
    return new Offer(
        texts.text(reader, "alliances.finding.title"),
        texts.text(reader, "alliances.finding.offer"),
        texts.text(reader, "alliances.finding.find"),
        "/partners?design=" + key);
  }
}
