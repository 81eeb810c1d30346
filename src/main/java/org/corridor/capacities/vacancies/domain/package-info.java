@org.jspecify.annotations.NullMarked
package org.corridor.capacities.vacancies.domain;
