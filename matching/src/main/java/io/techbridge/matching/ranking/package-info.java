/**
 * Orders the candidates and explains the order: text similarity, grade, and one small
 * class per rule.
 */
@NullMarked
package io.techbridge.matching.ranking;

import org.jspecify.annotations.NullMarked;
