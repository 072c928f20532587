package vn.loa.world;

/**
 * The people of every story. Hà coordinates, Minh leads, Tài keeps the money, Tư (justice) contributes, Giám observes, Quản
 * administers; Sở coordinates the province; Lạ is of another commune.
 */
public record Cast(Actor ha, Actor minh, Actor tai, Actor tu, Actor giam, Actor quan, Actor so, Actor la) {}
