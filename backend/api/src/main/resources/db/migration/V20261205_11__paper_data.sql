-- The PDF of a signed report carries its figures for programs, as they were when it was signed.
alter table signed_paper add data text;
comment on column signed_paper.data is 'the figures as JSON, embedded in the PDF; null for papers without figures and those from before';
