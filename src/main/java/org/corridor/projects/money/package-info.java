/**
 * The books of a project under way: spending in any currency with its rate and receipt, approved by
 * a second person, compared with the budget that holds; what is given in kind and in time, kept
 * apart; instalments; official rates; and the books as files for accountants. Amounts are exact
 * decimals with two places and an ISO 4217 code, never floating point.
 */
@NullMarked
package org.corridor.projects.money;

import org.jspecify.annotations.NullMarked;
