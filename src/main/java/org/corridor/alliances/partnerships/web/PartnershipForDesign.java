package org.corridor.alliances.partnerships.web;

import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignOffer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a design to a room for those who will carry it. */
@Component
@Order(110)
class PartnershipForDesign implements DesignOffer {

  private final Texts texts;

  PartnershipForDesign(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Offer offer(DesignKey key, Language reader) {
    return new Offer(
        texts.text(reader, "alliances.partnership.new"),
        texts.text(reader, "alliances.partnership.offer.text"),
        texts.text(reader, "alliances.partnership.new.button"),
        "/partnerships/new?design=" + key);
  }
}
