/**
 * Finds the candidates for a demand and measures how alike their texts are; all questions
 * to Elasticsearch that matching asks.
 */
@NullMarked
package io.techbridge.matching.retrieval;

import org.jspecify.annotations.NullMarked;
