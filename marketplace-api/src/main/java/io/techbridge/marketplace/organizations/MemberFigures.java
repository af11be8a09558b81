package io.techbridge.marketplace.organizations;

/**
 * How many take part, for everybody to see: none of it tells who does.
 *
 * @param research verified universities and institutes
 * @param companies verified companies
 * @param cities in how many cities, prefectures and municipalities they are
 */
public record MemberFigures(long research, long companies, long cities) {

}
