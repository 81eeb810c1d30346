package org.corridor.alliances.working.web;

import java.util.List;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.working.domain.RegularCall;
import org.corridor.alliances.working.domain.Visit;
import org.corridor.platform.form.Choice;
import org.corridor.platform.geo.Currency;
import org.jspecify.annotations.Nullable;

/**
 * The form of a call or a visit.
 *
 * @param fresh it is a new one
 * @param call what somebody else saved since the form was filled, and {@code visit}; else null
 */
public record CommunicationFormView(
    PartnershipView partnership,
    String action,
    boolean fresh,
    int base,
    @Nullable RegularCall call,
    @Nullable Visit visit,
    List<Choice> zones,
    List<Choice> partners,
    List<Currency> currencies) {}
