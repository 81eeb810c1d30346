package org.corridor.capacities.vacancies.imports.domain;

import java.time.LocalDate;
import org.corridor.capacities.Sector;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What holds for rows that do not say it themselves.
 *
 * @param country empty where each row has to say it
 * @param until null where each row has to say it
 */
public record RowDefaults(
    Language written, String country, @Nullable LocalDate until, Sector sector) {}
