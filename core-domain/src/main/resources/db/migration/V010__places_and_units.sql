-- Where figures belong: London and its 32 boroughs (GSS codes; mid-year populations), and who is answerable for them.
CREATE TABLE place (
    code            VARCHAR(20)  NOT NULL PRIMARY KEY,
    name            VARCHAR(120) NOT NULL,
    kind            VARCHAR(20)  NOT NULL,
    parent          VARCHAR(20),
    in_totals       BOOLEAN      NOT NULL,
    part_of_london  VARCHAR(5),
    population_2001 INT,
    population_2005 INT,
    population_2006 INT,
    grid_row        INT,
    grid_column     INT,
    flagged_because VARCHAR(500),
    review_on       DATE,
    CONSTRAINT place_within FOREIGN KEY (parent) REFERENCES place (code)
);

INSERT INTO place (code, name, kind, in_totals) VALUES
    ('NATIONAL', 'National', 'NATIONAL', FALSE),
    ('ENGLAND_AND_WALES', 'England and Wales', 'NATIONAL', FALSE),
    ('UNITED_KINGDOM', 'United Kingdom', 'NATIONAL', FALSE),
    ('NOT_STATED', 'Not stated', 'NATIONAL', FALSE),
    ('LONDON', 'London', 'LONDON', FALSE);

INSERT INTO place (code, name, kind, parent, in_totals, part_of_london, population_2001, population_2005, population_2006, grid_row, grid_column) VALUES
    ('E09000001', 'City of London', 'CITY', 'LONDON', 0, 'INNER', 7359, 7131, 7254, 4, 5),
    ('E09000002', 'Barking and Dagenham', 'BOROUGH', 'LONDON', 1, 'OUTER', 165654, 166275, 167157, 4, 8),
    ('E09000003', 'Barnet', 'BOROUGH', 'LONDON', 1, 'OUTER', 319481, 327541, 330801, 2, 4),
    ('E09000004', 'Bexley', 'BOROUGH', 'LONDON', 1, 'OUTER', 218757, 222391, 223280, 5, 8),
    ('E09000005', 'Brent', 'BOROUGH', 'LONDON', 1, 'OUTER', 269620, 270939, 276504, 3, 3),
    ('E09000006', 'Bromley', 'BOROUGH', 'LONDON', 1, 'OUTER', 296218, 299421, 300963, 6, 6),
    ('E09000007', 'Camden', 'BOROUGH', 'LONDON', 1, 'INNER', 202567, 211088, 211032, 3, 4),
    ('E09000008', 'Croydon', 'BOROUGH', 'LONDON', 1, 'OUTER', 335112, 339052, 340449, 6, 5),
    ('E09000009', 'Ealing', 'BOROUGH', 'LONDON', 1, 'OUTER', 307276, 312774, 315329, 3, 2),
    ('E09000010', 'Enfield', 'BOROUGH', 'LONDON', 1, 'OUTER', 277266, 284779, 287429, 1, 5),
    ('E09000011', 'Greenwich', 'BOROUGH', 'LONDON', 1, 'OUTER', 217460, 230494, 233990, 5, 7),
    ('E09000012', 'Hackney', 'BOROUGH', 'LONDON', 1, 'INNER', 207246, 216512, 220193, 3, 6),
    ('E09000013', 'Hammersmith and Fulham', 'BOROUGH', 'LONDON', 1, 'INNER', 169374, 173292, 174675, 4, 2),
    ('E09000014', 'Haringey', 'BOROUGH', 'LONDON', 1, 'INNER', 221251, 229271, 233174, 2, 5),
    ('E09000015', 'Harrow', 'BOROUGH', 'LONDON', 1, 'OUTER', 210044, 221109, 223632, 2, 3),
    ('E09000016', 'Havering', 'BOROUGH', 'LONDON', 1, 'OUTER', 224717, 226990, 228198, 3, 8),
    ('E09000017', 'Hillingdon', 'BOROUGH', 'LONDON', 1, 'OUTER', 245616, 251430, 254387, 3, 1),
    ('E09000018', 'Hounslow', 'BOROUGH', 'LONDON', 1, 'OUTER', 215976, 223776, 228126, 4, 1),
    ('E09000019', 'Islington', 'BOROUGH', 'LONDON', 1, 'INNER', 179387, 183477, 185283, 3, 5),
    ('E09000020', 'Kensington and Chelsea', 'BOROUGH', 'LONDON', 1, 'INNER', 162199, 168375, 165245, 4, 3),
    ('E09000021', 'Kingston upon Thames', 'BOROUGH', 'LONDON', 1, 'OUTER', 149045, 152489, 153667, 6, 3),
    ('E09000022', 'Lambeth', 'BOROUGH', 'LONDON', 1, 'INNER', 273372, 277620, 280524, 5, 4),
    ('E09000023', 'Lewisham', 'BOROUGH', 'LONDON', 1, 'INNER', 254336, 254930, 257976, 5, 6),
    ('E09000024', 'Merton', 'BOROUGH', 'LONDON', 1, 'OUTER', 191106, 190583, 192520, 6, 4),
    ('E09000025', 'Newham', 'BOROUGH', 'LONDON', 1, 'INNER', 249411, 253798, 257994, 4, 7),
    ('E09000026', 'Redbridge', 'BOROUGH', 'LONDON', 1, 'OUTER', 241893, 251560, 255590, 3, 7),
    ('E09000027', 'Richmond upon Thames', 'BOROUGH', 'LONDON', 1, 'OUTER', 174311, 181508, 182520, 5, 2),
    ('E09000028', 'Southwark', 'BOROUGH', 'LONDON', 1, 'INNER', 256712, 261811, 267553, 5, 5),
    ('E09000029', 'Sutton', 'BOROUGH', 'LONDON', 1, 'OUTER', 181461, 182103, 182882, 7, 4),
    ('E09000030', 'Tower Hamlets', 'BOROUGH', 'LONDON', 1, 'INNER', 201090, 213382, 218400, 4, 6),
    ('E09000031', 'Waltham Forest', 'BOROUGH', 'LONDON', 1, 'OUTER', 222015, 226747, 230731, 2, 6),
    ('E09000032', 'Wandsworth', 'BOROUGH', 'LONDON', 1, 'INNER', 271742, 283229, 287538, 5, 3),
    ('E09000033', 'Westminster', 'BOROUGH', 'LONDON', 1, 'INNER', 203329, 223132, 222829, 4, 4);

CREATE TABLE unit (
    code   VARCHAR(20)  NOT NULL PRIMARY KEY,
    name   VARCHAR(120) NOT NULL,
    parent VARCHAR(20),
    CONSTRAINT unit_within FOREIGN KEY (parent) REFERENCES unit (code)
);

INSERT INTO unit (code, name, parent) VALUES
    ('MPS', 'Metropolitan Police Service', NULL),
    ('SCD', 'Serious Crime Directorate', 'MPS'),
    ('TP', 'Territorial Policing', 'MPS'),
    ('CO', 'Central Operations', 'MPS'),
    ('Drugs Directorate', 'Drugs Directorate', 'SCD'),
    ('MMDP', 'Middle Market Drugs Project', 'SCD'),
    ('CDU', 'Controlled Deliveries Unit, SCD3(4)', 'SCD'),
    ('SCD3(3)', 'Controlled Drugs Inspection Team', 'SCD'),
    ('SCD 12', 'SCD 12', 'SCD'),
    ('PPO Units', 'Prolific and Priority Offender Units', 'TP'),
    ('NOMS', 'National Offender Management Service', NULL),
    ('Probation', 'Probation Service', NULL),
    ('SOCA', 'Serious Organised Crime Agency', NULL),
    ('GLADA', 'Greater London Alcohol and Drug Alliance', NULL),
    ('NTA', 'National Treatment Agency', NULL),
    ('HMRC', 'HM Revenue and Customs', NULL),
    ('NCIS', 'National Criminal Intelligence Service', NULL);
