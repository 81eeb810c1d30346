package org.corridor.alliances.working.web;

import java.util.List;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.working.domain.Contributions.Part;
import org.corridor.platform.form.Choice;
import org.corridor.platform.geo.Currency;

/**
 * What the form needs besides what is typed.
 *
 * @param overtaken somebody else saved it since the form was filled
 */
public record PartFormView(
    PartnershipView partnership,
    Part part,
    boolean own,
    boolean overtaken,
    List<Choice> kinds,
    List<Currency> currencies) {}
