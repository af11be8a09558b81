package io.techbridge.matching;

/**
 * A branch of the economy as reasons name it.
 *
 * @param code a section of GB/T 4754-2017 ({@code C}) or a division with its section
 * before it ({@code C38})
 */
public record Industry(String code) {

}
